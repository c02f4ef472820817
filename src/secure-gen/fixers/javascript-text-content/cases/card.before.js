export default {
  props: ['title'],
  template: "<article><h2 v-html='title'></h2><slot /></article>",
};
