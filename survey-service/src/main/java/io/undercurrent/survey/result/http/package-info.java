/// Past results over REST.
@NullMarked
package io.undercurrent.survey.result.http;

import org.jspecify.annotations.NullMarked;
