"The names every module and notebook starts from; after it torchvision imports beside a CPU-only torch too."
import importlib.util, os
from pathlib import Path

import torch

def _mend_torchvision():
    "Declare the operators that torchvision asks for at import where its compiled extension can't load (CUDA wheel, CPU-only torch)."
    spec = importlib.util.find_spec('torchvision')
    if spec is None or not spec.submodule_search_locations: return None
    found = list(Path(spec.submodule_search_locations[0]).glob('_C*.so')) + list(Path(spec.submodule_search_locations[0]).glob('_C*.pyd'))
    try:
        torch.ops.load_library(str(found[0]))
        return None
    except (OSError, IndexError, RuntimeError): pass
    library = torch.library.Library('torchvision', 'DEF')
    for op in ('nms', 'qnms'): library.define(f'{op}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor')
    return library  # kept below: the operators vanish with it

_torchvision_ops = _mend_torchvision()

import numpy as np
import cv2
import matplotlib.pyplot as plt
from PIL import Image
from torch import nn
import torch.nn.functional as F
import torchvision
from fastai.basics import *
from fastai.callback.schedule import ParamScheduler
from fastai.callback.progress import ProgressCallback
from fastcore.all import *

def shared(name):
    "Path of a reference file (oracle, photographs, weights) under `$RSEPM_SHARED` or `../shared`, or None where it is absent"
    roots = [os.environ.get('RSEPM_SHARED'), *(p/'shared' for p in (Path.cwd(), *Path.cwd().parents))]
    return next((Path(r)/name for r in roots if r and (Path(r)/name).exists()), None)
