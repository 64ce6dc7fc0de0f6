/// The way to the service's own database.
@NullMarked
package io.undercurrent.kit.database;

import org.jspecify.annotations.NullMarked;
