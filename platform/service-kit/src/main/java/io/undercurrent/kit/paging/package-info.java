/// Long lists are read a page at a time.
@NullMarked
package io.undercurrent.kit.paging;

import org.jspecify.annotations.NullMarked;
