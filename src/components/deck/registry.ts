import type { SceneKind } from '#schemas/scene.ts';
import type { SceneProps } from './scene-props.ts';
import Cover from './scenes/Cover.astro';
import Ending from './scenes/Ending.astro';
import Form from './scenes/Form.astro';
import Letter from './scenes/Letter.astro';
import Map from './scenes/Map.astro';
import Numbers from './scenes/Numbers.astro';
import Photo from './scenes/Photo.astro';
import Quote from './scenes/Quote.astro';
import Steps from './scenes/Steps.astro';
import Text from './scenes/Text.astro';
import Ticket from './scenes/Ticket.astro';
import Timeline from './scenes/Timeline.astro';
import Video from './scenes/Video.astro';

/** How each kind of scene is drawn. A kind without a component, or with one for another kind, fails the type check. */
export const sceneComponents: { [Kind in SceneKind]: (props: SceneProps<Kind>) => unknown } = {
  cover: Cover,
  text: Text,
  letter: Letter,
  photo: Photo,
  quote: Quote,
  numbers: Numbers,
  timeline: Timeline,
  map: Map,
  steps: Steps,
  ticket: Ticket,
  video: Video,
  form: Form,
  ending: Ending,
};
