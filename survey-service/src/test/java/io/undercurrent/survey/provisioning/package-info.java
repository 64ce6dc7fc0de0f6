/// Identity providers against the whole service.
@NullMarked
package io.undercurrent.survey.provisioning;

import org.jspecify.annotations.NullMarked;
