package app;

import dev.platgate.Arch;
import dev.platgate.Platform;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE)
@Platform(cfg = "all(unix, target_os = \"linux\", not(target_env = \"musl\"))", arch = Arch.X86_64)
@interface Server {}
