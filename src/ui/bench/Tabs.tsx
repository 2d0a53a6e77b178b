import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; name: string; key?: string }[];
  open: Id;
  onOpen: (id: Id) => void;
  children: ReactNode;
}

/** Tabs and what the open one has: arrows go along them, as ARIA's pattern says. */
export function Tabs<Id extends string>({ label, tabs, open, onOpen, children }: TabsProps<Id>) {
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    onOpen(tabs[next].id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className="tabs">
      <div ref={list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, key }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="btn quiet"
            id={`${own}-${id}`}
            aria-selected={id === open}
            aria-controls={`${own}-panel`}
            tabIndex={id === open ? 0 : -1}
            title={key === undefined ? name : `${name} (${key.toUpperCase()})`}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {/* It scrolls where there is much of it, so keys must reach it. */}
      <div
        role="tabpanel"
        className={`tool ${open}`}
        id={`${own}-panel`}
        aria-labelledby={`${own}-${open}`}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}
