/** The examples of the API's description: what a real server was asked, and answered. */
@NullMarked
package org.expedite.examples;

import org.jspecify.annotations.NullMarked;
