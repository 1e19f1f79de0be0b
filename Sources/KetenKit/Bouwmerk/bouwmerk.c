#include "bouwmerk.h"
