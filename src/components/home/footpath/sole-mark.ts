/** A bare right foot's print, toes up, 16 wide and 36 high round the origin. Turned over it is the left one's. */
export const soleMark =
  'M0 14Q-6 12-4 3Q-2-2-6-8Q-8-15 0-15Q8-14 6-7Q3 0 4 7Q4 14 0 14z' +
  'M-8.2-19a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0zM-2.8-20.4a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0z' +
  'M1.1-19.6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0zM4.3-17.6a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0zM6.9-14.6a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0z';
