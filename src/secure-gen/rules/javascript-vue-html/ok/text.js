import Vue from 'vue';
import DOMPurify from 'dompurify';

Vue.component('message', {
  props: ['text'],
  template: '<p>{{ text }} <b v-html="sanitize(text)"></b></p>',
});

export const Note = {
  props: ['note'],
  render(h) {
    return h('div', { domProps: { innerHTML: DOMPurify.sanitize(this.note) } });
  },
};
