/** The benchmark program: it measures the packaged product beside what its database allows. */
@NullMarked
package org.expedite.bench;

import org.jspecify.annotations.NullMarked;
