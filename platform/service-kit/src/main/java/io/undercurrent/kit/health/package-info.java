/// Whether the service can do its work.
@NullMarked
package io.undercurrent.kit.health;

import org.jspecify.annotations.NullMarked;
