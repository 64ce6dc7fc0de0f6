/// The local sign-in: ready users, one per role, for browsers, scripts and tests. Never for production.
@NullMarked
package io.undercurrent.stack.signin;

import org.jspecify.annotations.NullMarked;
