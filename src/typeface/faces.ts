import type { Face } from '#schemas/face.ts';

/** A display face: a whole font file of a package, which `display-font.ts` cuts down. All are under OFL 1.1. */
export interface FaceFile {
  package: string;
  file: string;
  /** Characters it draws wrongly, left to the reader's own fonts. */
  faulty?: string;
}

/** Where the file of each face is. */
export const faceFiles: Record<Face, FaceFile> = {
  song: { package: '@expo-google-fonts/noto-serif-sc', file: '900Black/NotoSerifSC_900Black.ttf' },
  hei: { package: '@expo-google-fonts/noto-sans-sc', file: '900Black/NotoSansSC_900Black.ttf' },
  brush: { package: '@expo-google-fonts/ma-shan-zheng', file: '400Regular/MaShanZheng_400Regular.ttf' },
  xiaowei: {
    package: '@expo-google-fonts/zcool-xiaowei',
    file: '400Regular/ZCOOLXiaoWei_400Regular.ttf',
    faulty: '回',
  },
  kai: { package: '@fontsource/lxgw-wenkai', file: 'files/lxgw-wenkai-latin-700-normal.woff2' },
};
