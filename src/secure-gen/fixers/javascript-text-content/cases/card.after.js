export default {
  props: ['title'],
  template: "<article><h2 v-text='title'></h2><slot /></article>",
};
