/// How much has been taken in, for those who wait for it.
@NullMarked
package io.undercurrent.signals.evidence.http;

import org.jspecify.annotations.NullMarked;
