/** Reports, for the people who run the center: numbers of decisions and of waiting cases. */
@NullMarked
package org.expedite.web.api.reports;

import org.jspecify.annotations.NullMarked;
