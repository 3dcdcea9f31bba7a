/** The body: a skeleton of constant lengths in a pose, and the flesh on it as chains of balls. */
package org.handoutpress.figure.rig;
