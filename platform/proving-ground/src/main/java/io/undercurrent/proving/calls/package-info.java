/// The public API as a client outside sees it: addresses, tokens, requests, answers.
@NullMarked
package io.undercurrent.proving.calls;

import org.jspecify.annotations.NullMarked;
