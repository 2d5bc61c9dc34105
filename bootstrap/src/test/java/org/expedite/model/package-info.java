/** Long random walks through the life of cases. Each step is compared with a simple model. */
@NullMarked
package org.expedite.model;

import org.jspecify.annotations.NullMarked;
