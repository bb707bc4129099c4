export declare const QUESTIONS: readonly string[];
