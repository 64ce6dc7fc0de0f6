/// The shape every service keeps, as tests that each service inherits.
@NullMarked
package io.undercurrent.kit.architecture;

import org.jspecify.annotations.NullMarked;
