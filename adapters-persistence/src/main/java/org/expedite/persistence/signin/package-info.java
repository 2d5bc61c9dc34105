/** Sign-in of people, in a database. */
@NullMarked
package org.expedite.persistence.signin;

import org.jspecify.annotations.NullMarked;
