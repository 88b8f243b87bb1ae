/**
 * Stands where a part of a page will be, beside what it moves. What follows it is not seen until the part is there, or is known not to
 * come: it would move under the eyes of whoever reads it (`parts.css`).
 */
export const ToCome = () => <span className="to-come" />;
