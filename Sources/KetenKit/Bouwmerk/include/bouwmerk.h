// The kit's build mark. Being `static inline`, it is compiled anew into whoever calls it: the host's copy says
// with which kit and compiler the host was built, a module's copy says the same of the module.
#ifndef KETEN_BOUWMERK_H
#define KETEN_BOUWMERK_H

// Raise with every change of the kit's public declarations.
#define KETEN_KIT_VERSION "0.1.0"

static inline const char *keten_bouwmerk(void) { return "KetenKit " KETEN_KIT_VERSION " / " __VERSION__; }

#endif
