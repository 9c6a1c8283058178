/// <reference types="astro/client" />

declare module 'virtual:guichao/campaign' {
  export const campaign: import('#campaign/model.ts').Campaign;
}

declare module 'virtual:guichao/entries' {
  export const entries: import('#campaign/model.ts').Entry[];
}

declare module 'virtual:guichao/media' {
  /** Pictures by the path authors write (`media/photo.jpg`). */
  export const pictures: Record<string, import('astro').ImageMetadata>;
  /** Addresses of other files by path. */
  export const files: Record<string, string>;
  /** Sizes in bytes by path. */
  export const sizes: Record<string, number>;
}

/** The style sheet of the campaign's way home. */
declare module 'virtual:guichao/way' {}

/** The home page of the campaign's way home. */
declare module 'virtual:guichao/home' {
  const Home: typeof import('#components/home/railway/Home.astro').default;
  export default Home;
}

/** What the home page says of the notice as long as the campaign has neither policies nor stories; undefined afterwards. */
declare module 'virtual:guichao/brief' {
  const Brief: typeof import('#components/home/railway/Brief.astro').default | undefined;
  export default Brief;
}

/** What a page needs to get a card in WeChat; undefined where nobody signs. */
declare module 'virtual:guichao/signed-card' {
  const SignedCard: typeof import('#components/share/SignedCard.astro').default | undefined;
  export default SignedCard;
}
