/// Data sets from elsewhere, summed up per team and week before anything is sent.
@NullMarked
package io.undercurrent.proving.replay;

import org.jspecify.annotations.NullMarked;
