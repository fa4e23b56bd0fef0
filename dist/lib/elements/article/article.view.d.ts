import { sanitiser } from '../../lazy.js';
import type { Article } from '../../payload/article.js';
import { type HeadingLevel } from '../heading.js';
import type { View, ViewHost } from '../view.js';
/** What a page sets on an article. */
export interface ArticleHost extends ViewHost {
    /** The level of the headline in the page's outline, 2 to 6; 3 when absent. Headings in the body come below it. */
    headingLevel: HeadingLevel | `${HeadingLevel}` | null | undefined;
}
/** Draws a whole article; its HTML passes what `importSanitiser` fetches. */
export declare function articleView(importSanitiser: typeof sanitiser): View<ArticleHost, Article>;
export declare const view: View<ArticleHost, {
    readonly version: "1.0";
    readonly headline: string;
    readonly id?: string;
    readonly url?: import("../../index.js").HttpUrl;
    readonly kicker?: string;
    readonly articleSection?: string;
    readonly description?: string;
    readonly located?: string;
    readonly publisher?: {
        readonly logo?: {
            readonly renditions?: readonly {
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            }[];
            readonly alt?: string;
            readonly caption?: string;
            readonly creditText?: string;
            readonly focalPoint?: {
                readonly x: number;
                readonly y: number;
            };
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        };
        readonly name: string;
        readonly type?: "Person" | "Organization";
        readonly url?: import("../../index.js").HttpUrl;
        readonly image?: {
            readonly renditions?: readonly {
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            }[];
            readonly alt?: string;
            readonly caption?: string;
            readonly creditText?: string;
            readonly focalPoint?: {
                readonly x: number;
                readonly y: number;
            };
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        };
        readonly jobTitle?: string;
    };
    readonly datePublished?: import("../../index.js").DateTime;
    readonly dateModified?: import("../../index.js").DateTime;
    readonly inLanguage?: import("../../index.js").LanguageTag;
    readonly dir?: "ltr" | "rtl" | "auto";
    readonly copyrightNotice?: string;
    readonly license?: import("../../index.js").HttpUrl;
    readonly expires?: import("../../index.js").DateTime;
    readonly image: readonly {
        readonly renditions?: readonly {
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        }[];
        readonly alt?: string;
        readonly caption?: string;
        readonly creditText?: string;
        readonly focalPoint?: {
            readonly x: number;
            readonly y: number;
        };
        readonly url: import("../../index.js").HttpUrl;
        readonly width?: number;
        readonly height?: number;
    }[];
    readonly related: readonly {
        readonly headline: string;
        readonly url?: import("../../index.js").HttpUrl;
        readonly image?: {
            readonly renditions?: readonly {
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            }[];
            readonly alt?: string;
            readonly caption?: string;
            readonly creditText?: string;
            readonly focalPoint?: {
                readonly x: number;
                readonly y: number;
            };
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        };
        readonly articleSection?: string;
        readonly datePublished?: import("../../index.js").DateTime;
    }[];
    readonly author: readonly {
        readonly name: string;
        readonly type?: "Person" | "Organization";
        readonly url?: import("../../index.js").HttpUrl;
        readonly image?: {
            readonly renditions?: readonly {
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            }[];
            readonly alt?: string;
            readonly caption?: string;
            readonly creditText?: string;
            readonly focalPoint?: {
                readonly x: number;
                readonly y: number;
            };
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        };
        readonly jobTitle?: string;
    }[];
    readonly keywords: readonly string[];
    readonly body: readonly ({
        readonly type: "paragraph" | "heading";
        readonly text: string;
    } | {
        readonly type: "quote";
        readonly quote: {
            readonly text: string;
            readonly speaker?: {
                readonly name: string;
                readonly type?: "Person" | "Organization";
                readonly url?: import("../../index.js").HttpUrl;
                readonly image?: {
                    readonly renditions?: readonly {
                        readonly url: import("../../index.js").HttpUrl;
                        readonly width?: number;
                        readonly height?: number;
                    }[];
                    readonly alt?: string;
                    readonly caption?: string;
                    readonly creditText?: string;
                    readonly focalPoint?: {
                        readonly x: number;
                        readonly y: number;
                    };
                    readonly url: import("../../index.js").HttpUrl;
                    readonly width?: number;
                    readonly height?: number;
                };
                readonly jobTitle?: string;
            };
            readonly source?: {
                readonly headline: string;
                readonly url?: import("../../index.js").HttpUrl;
                readonly image?: {
                    readonly renditions?: readonly {
                        readonly url: import("../../index.js").HttpUrl;
                        readonly width?: number;
                        readonly height?: number;
                    }[];
                    readonly alt?: string;
                    readonly caption?: string;
                    readonly creditText?: string;
                    readonly focalPoint?: {
                        readonly x: number;
                        readonly y: number;
                    };
                    readonly url: import("../../index.js").HttpUrl;
                    readonly width?: number;
                    readonly height?: number;
                };
                readonly articleSection?: string;
                readonly datePublished?: import("../../index.js").DateTime;
            };
            readonly inLanguage?: import("../../index.js").LanguageTag;
        };
    } | {
        readonly type: "image";
        readonly image: {
            readonly renditions?: readonly {
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            }[];
            readonly alt?: string;
            readonly caption?: string;
            readonly creditText?: string;
            readonly focalPoint?: {
                readonly x: number;
                readonly y: number;
            };
            readonly url: import("../../index.js").HttpUrl;
            readonly width?: number;
            readonly height?: number;
        };
    } | {
        readonly type: "related";
        readonly links: readonly {
            readonly headline: string;
            readonly url?: import("../../index.js").HttpUrl;
            readonly image?: {
                readonly renditions?: readonly {
                    readonly url: import("../../index.js").HttpUrl;
                    readonly width?: number;
                    readonly height?: number;
                }[];
                readonly alt?: string;
                readonly caption?: string;
                readonly creditText?: string;
                readonly focalPoint?: {
                    readonly x: number;
                    readonly y: number;
                };
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            };
            readonly articleSection?: string;
            readonly datePublished?: import("../../index.js").DateTime;
        }[];
    } | {
        readonly type: "html";
        readonly html: string;
    })[];
    readonly quotes: readonly {
        readonly text: string;
        readonly speaker?: {
            readonly name: string;
            readonly type?: "Person" | "Organization";
            readonly url?: import("../../index.js").HttpUrl;
            readonly image?: {
                readonly renditions?: readonly {
                    readonly url: import("../../index.js").HttpUrl;
                    readonly width?: number;
                    readonly height?: number;
                }[];
                readonly alt?: string;
                readonly caption?: string;
                readonly creditText?: string;
                readonly focalPoint?: {
                    readonly x: number;
                    readonly y: number;
                };
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            };
            readonly jobTitle?: string;
        };
        readonly source?: {
            readonly headline: string;
            readonly url?: import("../../index.js").HttpUrl;
            readonly image?: {
                readonly renditions?: readonly {
                    readonly url: import("../../index.js").HttpUrl;
                    readonly width?: number;
                    readonly height?: number;
                }[];
                readonly alt?: string;
                readonly caption?: string;
                readonly creditText?: string;
                readonly focalPoint?: {
                    readonly x: number;
                    readonly y: number;
                };
                readonly url: import("../../index.js").HttpUrl;
                readonly width?: number;
                readonly height?: number;
            };
            readonly articleSection?: string;
            readonly datePublished?: import("../../index.js").DateTime;
        };
        readonly inLanguage?: import("../../index.js").LanguageTag;
    }[];
}>;
