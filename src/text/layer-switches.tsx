import { useRouter } from '@tanstack/react-router';
import { type ComponentProps, useEffect, useState } from 'react';
import { LayerSwitches } from './layer-switch-list';
import { addWording } from '@/i18n/create-i18n';

/** The switches, once their wording is there. */
export default function LayerSwitchesWithWording(props: ComponentProps<typeof LayerSwitches>) {
  const { i18n } = useRouter().options.context;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let isOver = false;
    void addWording(i18n, 'layers').then(() => {
      if (!isOver) setReady(true);
    });
    return () => {
      isOver = true;
    };
  }, [i18n]);
  return ready ? <LayerSwitches {...props} /> : null;
}
