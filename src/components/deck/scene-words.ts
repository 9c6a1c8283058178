import type { ShownScene } from '#deck/shown-scene.ts';

/** What a scene is called that has no title of its own. */
export interface SceneNames {
  deck: string;
  activity: (id: string) => string | undefined;
  form: (id: string) => string | undefined;
}

/** A scene's name in the jump list: its title, or what it shows. */
function sceneName(scene: ShownScene, names: SceneNames): string {
  switch (scene.kind) {
    case 'cover':
      return scene.title ?? names.deck;
    case 'photo':
      return scene.title ?? scene.caption ?? scene.picture.alt;
    case 'quote':
      return `${scene.by}的一句话`;
    case 'ticket':
      return scene.title ?? names.activity(scene.activity) ?? '活动';
    case 'form':
      return scene.title ?? names.form(scene.form) ?? '登记表';
    case 'ending':
      return scene.title ?? '转给用得上的人';
    default:
      return scene.title;
  }
}

/** Scenes of the jump list with their numbers: a passage that goes on over several screens is named once. */
export function jumpList(scenes: readonly ShownScene[], names: SceneNames): { number: number; name: string }[] {
  return scenes.flatMap((scene, index) =>
    scene.goesOn === true ? [] : [{ number: index + 1, name: sceneName(scene, names) }],
  );
}

/** The words of a piece of HTML, counted as they take room. */
export const proseLength = (html: string) => html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, '').length;
