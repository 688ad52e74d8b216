import type { AppContext } from '../route.ts';
export declare const enums: (context: AppContext) => Promise<Response>;
export declare const robots: (context: AppContext) => Promise<Response>;
export declare const style: (context: AppContext) => Promise<Response>;
export declare const icon: (context: AppContext) => Promise<Response>;
