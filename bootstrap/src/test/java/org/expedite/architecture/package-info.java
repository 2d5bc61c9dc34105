/**
 * Architecture rules beyond those of the build: allow-lists for the production classes of all
 * modules, and offenders that prove that each rule works.
 */
@NullMarked
package org.expedite.architecture;

import org.jspecify.annotations.NullMarked;
