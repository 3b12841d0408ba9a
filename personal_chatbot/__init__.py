"""Turn a WhatsApp export into a chatbot that writes like a person in it.

The package is the toolbox of the five notebooks; each module holds one idea and can be used alone.
"""

__version__ = "1.0.0"
