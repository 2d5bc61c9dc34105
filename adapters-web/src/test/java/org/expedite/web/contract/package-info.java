/** Checks requests and responses of tests against the served description of the API. */
@NullMarked
package org.expedite.web.contract;

import org.jspecify.annotations.NullMarked;
