"""PURE. What happened: claims + known events -> decisions; routing; profiles."""
