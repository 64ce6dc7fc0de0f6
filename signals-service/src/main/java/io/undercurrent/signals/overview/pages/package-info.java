/// The pages people read.
@NullMarked
package io.undercurrent.signals.overview.pages;

import org.jspecify.annotations.NullMarked;
