@PlatformRegistry({Store.class, Clock.class})
package com.example.store;

import dev.platgate.PlatformRegistry;
