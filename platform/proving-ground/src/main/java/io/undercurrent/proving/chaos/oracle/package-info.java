/// Who says afterwards whether everything that was promised was kept. Shares nothing with the product.
@NullMarked
package io.undercurrent.proving.chaos.oracle;

import org.jspecify.annotations.NullMarked;
