/**
 * The scenarios of the programme, each on a served center: by web, by phone, by program, as a dry
 * run.
 */
@NullMarked
package org.expedite.scenarios;

import org.jspecify.annotations.NullMarked;
