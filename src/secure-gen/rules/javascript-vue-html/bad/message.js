import Vue from 'vue';

Vue.component('message', {
  props: ['text'],
  template: '<p v-html="text"></p>', // weakness
});

export const Note = {
  props: ['note'],
  render(h) {
    return h('div', { domProps: { innerHTML: this.note } }); // weakness
  },
};
