/** A merged event's new address. Kept for minutes only, since a later split may give the event its own again. */
export declare const movedTo: (path: string) => Response;
