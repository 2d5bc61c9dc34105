/** Tests of settings, valid and invalid. */
@NullMarked
package org.expedite.settings;

import org.jspecify.annotations.NullMarked;
