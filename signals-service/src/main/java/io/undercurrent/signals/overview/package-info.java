/// The whole organisation on one sheet.
@NullMarked
package io.undercurrent.signals.overview;

import org.jspecify.annotations.NullMarked;
