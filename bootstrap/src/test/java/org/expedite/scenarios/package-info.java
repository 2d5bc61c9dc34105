/** The scenarios of the programme on served centers: by web, phone, API and dry run. */
@NullMarked
package org.expedite.scenarios;

import org.jspecify.annotations.NullMarked;
