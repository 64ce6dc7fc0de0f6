/// What goes wrong in a night, done on purpose.
@NullMarked
package io.undercurrent.proving.chaos.fault;

import org.jspecify.annotations.NullMarked;
