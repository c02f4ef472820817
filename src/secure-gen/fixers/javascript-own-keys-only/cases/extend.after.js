function extend(target, source) {
    for (var name in source) {
        if (name === '__proto__' || name === 'constructor' || name === 'prototype') continue;
        if (source[name] && typeof source[name] === 'object') target[name] = extend(target[name] || {}, source[name]);
        else target[name] = source[name];
    }
    return target;
}

module.exports = extend;
