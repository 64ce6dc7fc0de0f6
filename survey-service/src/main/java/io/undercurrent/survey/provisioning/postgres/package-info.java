/// Keeps accounts, groups and clients.
@NullMarked
package io.undercurrent.survey.provisioning.postgres;

import org.jspecify.annotations.NullMarked;
