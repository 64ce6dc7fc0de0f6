/// Proof of how waves are told over HTTP.
@NullMarked
package io.undercurrent.survey.wave.http;

import org.jspecify.annotations.NullMarked;
