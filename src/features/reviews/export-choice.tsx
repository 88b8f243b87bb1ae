import { Choice } from '@/ui/choice';

interface Props<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One choice among few whose names are sentences: each on a line of its own. */
export function ExportChoice<Value extends string>(props: Props<Value>) {
  return (
    <div className="[&_label]:flex [&_label]:items-baseline [&_label]:gap-2 [&_label]:py-1 [&_legend]:font-semibold">
      <Choice {...props} layout="listed" />
    </div>
  );
}
