// Filled together with its target.
