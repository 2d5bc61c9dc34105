/** Holds what is sent and answered in tests against the description of the API that is served. */
@NullMarked
package org.expedite.web.contract;

import org.jspecify.annotations.NullMarked;
